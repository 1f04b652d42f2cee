package io.leadershipbot.teams.token;

import okio.Buffer;

/**
 * What calls leave behind in memory. Okio, below OkHttp, keeps the arrays that requests and answers were written into
 * and hands them out again unwiped: a token, a name or what somebody typed would lie there until some later call happens
 * to be as long.
 */
final class Leftovers {

    /** As much as Okio keeps for one thread; it keeps several times that, each for threads of its own. */
    private static final byte[] NOTHING = new byte[64 * 1024];

    private Leftovers() {}

    /** Overwrites what was kept of this thread's calls. To be called on the thread that made the call. */
    static void wipe() {
        var buffer = new Buffer();
        buffer.write(NOTHING);
        buffer.clear();
    }
}
