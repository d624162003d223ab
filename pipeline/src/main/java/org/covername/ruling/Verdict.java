package org.covername.ruling;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;
import org.covername.casefile.Role;
import org.covername.document.Surface;
import org.covername.recognition.MentionKind;

/** What an officer wants done. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Verdict {

    /** For audit and log: {@code keep}, {@code rename}. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Everyone may read it. */
    record Keep() implements Verdict {
    }

    /** Hidden as proposed; what a rule would keep is hidden, too. */
    record Hide() implements Verdict {
    }

    /** These very words stand instead. */
    record Reword(Surface words) implements Verdict {
    }

    /** This pseudonym stands for the person, place or body throughout. */
    record Rename(Surface pseudonym) implements Verdict {
    }

    /** It is something else than it was taken for. */
    record Rekind(MentionKind kind) implements Verdict {
    }

    /** The person is something else to the child. */
    record Recast(Role role) implements Verdict {
    }

    /** It is the same person, place or body as another. */
    record Merge(Target other) implements Verdict {
    }

    /** It is somebody, or something, of its own. */
    record Split() implements Verdict {
    }

    /** Nobody had found it: it is hidden. */
    record Add() implements Verdict {
    }

    /** An earlier ruling no longer counts. */
    record Undo(int ruling) implements Verdict {
    }
}
