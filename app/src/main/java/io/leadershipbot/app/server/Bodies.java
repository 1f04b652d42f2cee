package io.leadershipbot.app.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Reads bodies whole, within a limit for each and a limit for all that are held at the same time, so that no number of
 * senders can fill the memory. What is too large is refused without reading on.
 */
final class Bodies {

    /** A submitted form of Slack echoes its view, which may have 250 KB and is URL-encoded. */
    static final int LARGEST = 1024 * 1024;
    static final int LARGEST_IN_ALL = 24 * 1024 * 1024;
    private static final int STEP = 8 * 1024;

    private final Semaphore room = new Semaphore(LARGEST_IN_ALL);

    /** A body that takes up room until it is closed. */
    final class Body implements AutoCloseable {

        private final ByteArrayOutputStream bytes;
        private final int largest;
        private int taken;

        private Body(int expected, int largest) {
            this.largest = largest;
            bytes = new ByteArrayOutputStream(expected);
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }

        private void add(byte[] step, int length) throws RefusedException {
            if (bytes.size() + length > largest) {
                throw new RefusedException(HttpStatus.PAYLOAD_TOO_LARGE_413);
            }
            if (!room.tryAcquire(length)) {
                throw new RefusedException(HttpStatus.SERVICE_UNAVAILABLE_503);
            }
            taken += length;
            bytes.write(step, 0, length);
        }

        @Override
        public void close() {
            room.release(taken);
        }
    }

    /** A body that was not read to its end. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1;

        private final int status;

        RefusedException(int status) {
            super("Refused with " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /**
     * Reads a request's body.
     *
     * @param largest more is refused
     * @throws RefusedException if it is too large, too slow or cut off
     */
    Body read(Request request, int largest) throws RefusedException {
        if (request.getLength() > largest) {
            throw new RefusedException(HttpStatus.PAYLOAD_TOO_LARGE_413);
        }
        // Most bodies are small and say how small. What a sender promises beyond a step is not believed.
        int expected = request.getLength() < 0 ? STEP : Math.clamp(request.getLength(), 1, STEP);
        var body = new Body(expected, largest);
        try (var in = Content.Source.asInputStream(request)) {
            var step = new byte[expected];
            for (int length = in.read(step); length >= 0; length = in.read(step)) {
                body.add(step, length);
            }
            return body;
        } catch (RefusedException refused) {
            body.close();
            throw refused;
        } catch (IOException cutOff) {
            body.close();
            throw refused(cutOff);
        }
    }

    private static RefusedException refused(IOException cutOff) {
        boolean slow = cutOff.getCause() instanceof TimeoutException;
        var refused = new RefusedException(slow ? HttpStatus.REQUEST_TIMEOUT_408 : HttpStatus.BAD_REQUEST_400);
        refused.initCause(cutOff);
        return refused;
    }
}
