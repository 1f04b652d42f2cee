package io.leadershipbot.app.log;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What may be written of a fault: no message, since a message may quote what somebody typed.
 *
 * @param classes the fault's class, then those of its causes
 * @param frames where in our own code each of them was thrown, innermost first
 */
public record FaultTrace(List<String> classes, List<String> frames) {

    private static final String OURS = "io.leadershipbot.";
    private static final int CAUSES = 6;
    private static final int FRAMES_EACH = 4;

    static FaultTrace of(Throwable fault) {
        var chain = Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(CAUSES).toList();
        var frames = chain.stream()
                .flatMap(cause -> Arrays.stream(cause.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith(OURS)).limit(FRAMES_EACH))
                .map(FaultTrace::place).distinct().toList();
        return new FaultTrace(chain.stream().map(cause -> cause.getClass().getName()).toList(), frames);
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName().substring(OURS.length()) + "." + frame.getMethodName() + ":"
                + frame.getLineNumber();
    }
}
