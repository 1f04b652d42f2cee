/** Databases: opening and guarding them, migrations, and one store per feature. */
@NullMarked
package io.leadershipbot.storage;

import org.jspecify.annotations.NullMarked;
