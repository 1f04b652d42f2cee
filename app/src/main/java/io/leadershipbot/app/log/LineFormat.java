package io.leadershipbot.app.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;

/** How an event becomes a line. */
public interface LineFormat {

    /** One line, without its end. */
    String line(Instant time, Event event, List<Detail> details, Optional<FaultTrace> fault);
}
