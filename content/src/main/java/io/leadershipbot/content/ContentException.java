package io.leadershipbot.content;

import io.leadershipbot.content.yaml.Problem;

/** A pack cannot be used. The message names the file, the line, the value, the rule and the way to mend it. */
public final class ContentException extends RuntimeException {
    private final String file;
    private final Problem problem;

    public ContentException(String file, Problem problem) {
        super(file + ", line " + problem.line() + " (" + problem.rule() + "): " + problem.what() + " " + problem.fix());
        this.file = file;
        this.problem = problem;
    }

    public String file() {
        return file;
    }

    public int line() {
        return problem.line();
    }

    public String rule() {
        return problem.rule();
    }

    public String what() {
        return problem.what();
    }

    public String fix() {
        return problem.fix();
    }
}
