package io.leadershipbot.testkit.canary;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.sun.management.HotSpotDiagnosticMXBean;

/**
 * What is alive in a process's memory after its garbage was collected. Better another process than this one, which has
 * to know the marks to find them. The dump is deleted as soon as it was looked through.
 */
public record Heap(String name, Dumper dumper, Planter planter) implements Place {

    /** Makes the dump. */
    @FunctionalInterface
    public interface Dumper {

        /**
         * Writes all live objects.
         *
         * @param file does not exist yet
         */
        void dump(Path file) throws IOException;
    }

    /** Writes all live objects of this process, as {@link Dumper} asks for. */
    public static void dumpThisProcess(Path file) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
    }

    @Override
    public void show(Viewer viewer) throws IOException {
        var folder = Files.createTempDirectory("heap");
        var file = folder.resolve("live.hprof");
        try {
            dumper.dump(file);
            try (var content = Files.newInputStream(file)) {
                viewer.view("", content);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    @Override
    public boolean holdsBytes() {
        return true;
    }

    @Override
    public void plant(List<byte[]> leaks) throws IOException {
        planter.plant(leaks);
    }
}
