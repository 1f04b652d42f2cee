package io.leadershipbot.person;

/** Where somebody stands, as far as it changes which tips help. */
public enum Role {
    NEW_MANAGER, EXPERIENCED, NO_REPORTS
}
