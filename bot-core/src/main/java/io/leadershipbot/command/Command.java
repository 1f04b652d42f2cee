package io.leadershipbot.command;

import io.leadershipbot.chat.Reply;

/**
 * Something people can ask for. It computes a reply and sends nothing.
 *
 * <p>
 * What help says of it stands in the message bundle under its name: {@code command.<name>.usage}, {@code .summary},
 * {@code .help} and {@code .aliases}.
 */
interface Command {

    /** One lower-case word. Buttons and stored schedules hold it, so it is never renamed, only aliased. */
    String name();

    /** Answers. A reply that asks a form must not wait for anything before: the platform gives it three seconds. */
    Reply run(Turn turn);
}
