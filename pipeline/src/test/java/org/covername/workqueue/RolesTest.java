package org.covername.workqueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    @Test
    void areReadFromWordsWithCommasBetween() {
        assertThat(Roles.of("console, watch").all()).containsExactlyInAnyOrder(Role.CONSOLE, Role.WATCH);
        assertThat(Roles.of("worker").has(Role.CONSOLE)).isFalse();
    }

    /** A role that is misspelt would leave work undone, and nobody would notice. */
    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "watcher", "console,wroker", "Worker"})
    void areRefusedWhereOneIsNotKnown(String words) {
        assertThatThrownBy(() -> Roles.of(words)).isInstanceOf(RolesRefusedException.class).hasMessageContaining("console, worker and watch");
    }
}
