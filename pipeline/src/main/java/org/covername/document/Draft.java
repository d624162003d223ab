package org.covername.document;

import java.util.List;

/**
 * A draft as read: everything in it that is text, in reading order, and what could not be read.
 *
 * @param passages numbered from 0 without gaps
 */
public record Draft(List<Passage> passages, List<Remark> remarks) {

    public Draft {
        passages = List.copyOf(passages);
        remarks = List.copyOf(remarks);
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).number() != i) {
                throw new IllegalArgumentException("Passages are numbered from 0 without gaps: found " + passages.get(i).number() + " at " + i);
            }
        }
    }

    public Passage passage(int number) {
        return passages.get(number);
    }
}
