/** The bot in Microsoft's own client, the Microsoft 365 Agents Playground, which runs offline. Run on demand only. */
@NullMarked
package io.leadershipbot.app.agents;

import org.jspecify.annotations.NullMarked;
