package io.leadershipbot.testkit.canary;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Somewhere that a program can leave something. */
public interface Place {

    /** What reports call it. */
    String name();

    /** Shows all that is there now. */
    void show(Viewer viewer) throws IOException;

    /** True where any bytes can stand; false where only text can. */
    boolean holdsBytes();

    /** Leaves these there, the way a careless program would. The place is spoilt for everything but the control. */
    void plant(List<byte[]> leaks) throws IOException;

    /** Looks at what a place shows. */
    @FunctionalInterface
    interface Viewer {

        /**
         * Looks at some content.
         *
         * @param where the file, if the place has several; empty otherwise
         */
        void view(String where, InputStream content) throws IOException;
    }

    /** How leaks get into a place that this process cannot write to. */
    @FunctionalInterface
    interface Planter {

        /** Leaves these there. */
        void plant(List<byte[]> leaks) throws IOException;
    }
}
