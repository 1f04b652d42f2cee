/** What the fakes of all platforms share: one lock, strict JSON, requests and answers, faults and logs. */
@NullMarked
package io.leadershipbot.playground;

import org.jspecify.annotations.NullMarked;
