package io.leadershipbot.chat;

/** What has been handled already. Platforms and people send the same thing twice. */
public interface Duplicates {

    /**
     * Claims a key.
     *
     * @param key unique for the thing that must happen once; holds nothing about a person
     * @return true for the first caller within {@code 10 minutes}, false for everybody after
     */
    boolean firstTime(String key);
}
