package org.covername.rulepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covername.rehearsal.Impact;
import org.covername.rehearsal.Impact.Line;
import org.junit.jupiter.api.Test;

class ImpactTextTest {

    @Test
    void saysHowMuchIsKnown() {
        assertThat(known(-1, 0, 0, false)).isEqualTo("Looking for the drafts in review.");
        assertThat(known(3, 1, 0, false)).isEqualTo("1 of the 3 drafts in review was read so far.");
        assertThat(known(3, 3, 0, true)).isEqualTo("All 3 drafts in review were read.");
        assertThat(known(3, 2, 0, true)).isEqualTo("Only 2 of the 3 drafts in review were read. What the change does to the others is not known.");
        assertThat(known(3, 1, 2, true)).isEqualTo("Only 1 of the 3 drafts in review was read; 2 cannot be read now. What the change does to the others is not known.");
        assertThat(known(0, 0, 0, true)).isEqualTo("No draft is in review.");
        assertThat(known(-1, 0, 0, true)).isEqualTo("The drafts in review could not be looked for. What the change does is not known.");
    }

    @Test
    void addsUpMentionsOfDrafts() {
        Impact impact = new Impact(2, 2, 0, true, List.of(new Line("child-a", "draft-1", "place", 2, 0), new Line("child-a", "draft-1", "local-body", 1, 1), new Line("child-b", "draft-1", "place", 0, 3)));

        assertThat(new ImpactText(impact).sentences()).containsExactly("3 mentions of 1 draft would no longer be hidden.", "4 mentions of 2 drafts would be hidden anew.");
        assertThat(new ImpactText(impact).rows()).contains(new ImpactText.Row("child-a", "draft-1", "local body", "1", "1"));
    }

    private static String known(int drafts, int read, int unread, boolean ended) {
        return new ImpactText(new Impact(drafts, read, unread, ended, List.of())).known();
    }
}
