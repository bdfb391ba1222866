package madoguchi.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import madoguchi.chat.Turn;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a chat turn costs beside a bare echo: the same client posts the same bodies, one at a time, to a Javalin that
 * sends them back and to the desk, which redacts, understands, stores durably and answers. What of it is not HTTP, and
 * what of that is storing, is measured alone too.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ChatTurnBenchmark {

    /** A body sent back as it came. */
    @Benchmark
    public HttpResponse<byte[]> echo(EchoServer server) throws IOException, InterruptedException {
        return server.post();
    }

    /** A message answered and stored, over HTTP. */
    @Benchmark
    public HttpResponse<byte[]> storedTurn(DeskServer server) throws IOException, InterruptedException {
        return server.post();
    }

    /** The same without HTTP and JSON. */
    @Benchmark
    public Turn turnWithoutHttp(StoredConversations conversations) {
        return conversations.send();
    }

    /** Only the storing of a turn: one durable transaction. */
    @Benchmark
    public Turn append(StoredConversations conversations) {
        return conversations.append();
    }
}
