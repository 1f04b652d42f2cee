package io.leadershipbot.app.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** {@code serve}: answers the platforms until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final Callable<Integer> service;

    /** @param service runs until it is stopped, and tells the exit status */
    ServeCommand(Callable<Integer> service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        return service.call();
    }
}
