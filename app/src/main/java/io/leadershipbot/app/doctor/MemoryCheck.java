package io.leadershipbot.app.doctor;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;

/**
 * What the bot may use of the machine's memory.
 *
 * @param heap bytes that Java may fill
 * @param machine bytes that the machine has, or the container
 */
record MemoryCheck(long heap, long machine) implements Check {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LEAST = 64 * MEGABYTE;

    /** What Java needs beside what it fills. */
    private static final long BESIDE = 96 * MEGABYTE;

    static MemoryCheck ofThisMachine() {
        // Of a container, where this runs in one.
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return new MemoryCheck(Runtime.getRuntime().maxMemory(), machine);
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Finding> run() {
        var values = Map.of("heap", megabytes(heap), "machine", megabytes(machine), "needed", megabytes(heap + BESIDE));
        if (heap < LEAST) {
            return List.of(warning("memory.little", values));
        }
        return List
                .of(heap + BESIDE > machine ? warning("memory.more-than-there-is", values) : ok("memory.fine", values));
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes / MEGABYTE);
    }
}
