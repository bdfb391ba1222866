package madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeFolderTest {

    private static final int THREADS = 4;
    private static final int JARS = 400;

    @TempDir
    private Path folder;

    /** The model and the knowledge are read from one jar at the same time when the program starts. */
    @Test
    void threadsThatOpenOneJarAtOnceShareIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int i = 0; i < JARS; i++) {
                URI jar = jar("jar" + i + ".jar");
                var together = new CyclicBarrier(THREADS);
                List<Future<FileSystem>> opened = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    opened.add(threads.submit(() -> {
                        together.await();
                        return KnowledgeFolder.fileSystem(jar);
                    }));
                }
                try (FileSystem first = opened.get(0).get()) {
                    for (Future<FileSystem> other : opened) {
                        assertThat(other.get()).isSameAs(first);
                    }
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private URI jar(String name) throws Exception {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("entry"));
            zip.closeEntry();
        }
        return URI.create("jar:" + file.toUri() + "!/entry");
    }
}
