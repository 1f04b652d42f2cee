package io.leadershipbot.app.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** A command that is nothing but a part to run: {@code serve}, {@code rehearse}. */
@Command
final class RunCommand implements Callable<Integer> {

    private final Callable<Integer> part;

    RunCommand(Callable<Integer> part) {
        this.part = part;
    }

    @Override
    public Integer call() throws Exception {
        return part.call();
    }
}
