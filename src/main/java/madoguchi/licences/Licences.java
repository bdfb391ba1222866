package madoguchi.licences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import madoguchi.chat.Language;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Source;

/** What an operator or a customer may read about the licences of the data and of the libraries. */
public final class Licences {

    private static final String ARTICLES = """
            # 記事 / Articles

            記事は、下の資料が述べていることを私たち自身の言葉で書いたものです。資料の権利は、それぞれの作成者にあります。
            The articles say in our own words what these sources say. The sources belong to their authors.

            """;

    private static final String QUESTIONS = """

            # 質問 / Questions

            学習用と評価用の質問は、このプログラムのために書いたものです。実在の相談は含みません。
            The questions for training and for evaluation were written for this program; none is a real customer's.

            # 辞書 / Dictionary

            日本語の解析には、Apache Luceneに含まれるIPADICを使っています。
            Japanese is analysed with IPADIC, which is part of Apache Lucene.

            """;

    private static final String LIBRARIES = """

            # ライブラリー / Libraries

            ライセンスの全文は、プログラムのjarのMETA-INFにあります。複数のライセンスの下にあるライブラリーは、そのどれでも使えます。
            The texts of the licences are in META-INF of the program's jar. A library under several may be used under any of them.
            """;

    private Licences() {}

    /** Everything, as plain text in Japanese and English. */
    public static String text(Knowledge knowledge) {
        String sources =
                knowledge.sources().values().stream().map(Licences::line).collect(Collectors.joining());
        return ARTICLES + sources + QUESTIONS + read("ipadic.txt") + LIBRARIES + read("libraries.txt");
    }

    private static String line(Source source) {
        String address = source.url() == null ? "" : "\n  " + source.url();
        return "- " + source.title().in(Language.JA) + " / " + source.title().in(Language.EN) + address + "\n";
    }

    private static String read(String name) {
        try (InputStream in = Licences.class.getResourceAsStream("/licences/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "licences/" + name + " is not in this program: build it with mvn package");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
