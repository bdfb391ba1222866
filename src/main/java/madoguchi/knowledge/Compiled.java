package madoguchi.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A knowledge base that was read and checked by the build, in a form that a start reads in a tenth of the time that YAML and
 * Markdown take. It has no training questions: the models that go with it are trained. Equal knowledge gives equal bytes.
 */
public final class Compiled {

    private static final String FILE = "knowledge.bin";

    private Compiled() {}

    /** The folder of what the build made for the program that it ships. */
    public static Folder shipped() {
        return Folder.shipped("model");
    }

    /**
     * Writes it into a folder; an earlier one there is replaced.
     *
     * @throws UncheckedIOException when the folder cannot be written to
     */
    public static void write(Knowledge knowledge, Path folder) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            Records.write(Knowledge.class, knowledge.withoutTraining(), out);
            Files.write(folder.resolve(FILE), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder.resolve(FILE), e);
        }
    }

    /**
     * What stands in a folder, if anything does.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static Optional<Knowledge> read(Folder folder) {
        try (var in = new DataInputStream(new java.io.ByteArrayInputStream(folder.read(FILE)))) {
            return Optional.of(Records.read(Knowledge.class, in));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + "/" + FILE + " cannot be read: build the program again", e);
        }
    }
}
