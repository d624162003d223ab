package org.covername.recognition;

import org.covername.model.Tag;

/** What kinds of mention a model's tags stand for. */
final class Tags {

    private Tags() {
    }

    /** What a model is to call each word of a mention. */
    static Tag of(Mention mention) {
        return mention.kept() ? Tag.KEEP : switch (mention.kind()) {
            case PERSON -> Tag.PERSON;
            case ADDRESS -> Tag.ADDRESS;
            case POSTCODE, PHONE, EMAIL, ID_NUMBER, VEHICLE, ONLINE -> Tag.NUMBER;
            case DATE_OF_BIRTH -> Tag.BIRTH;
            case DATE -> Tag.DATE;
            case PLACE -> Tag.PLACE;
            case LOCAL_BODY -> Tag.BODY;
            case DEMOGRAPHIC -> Tag.DEMOGRAPHIC;
            case OCCUPATION -> Tag.OCCUPATION;
        };
    }

    /** The kind of what a model calls so. */
    static MentionKind kind(Tag tag) {
        return switch (tag) {
            case PERSON -> MentionKind.PERSON;
            case ADDRESS -> MentionKind.ADDRESS;
            case NUMBER -> MentionKind.ID_NUMBER;
            case BIRTH -> MentionKind.DATE_OF_BIRTH;
            case DATE -> MentionKind.DATE;
            case PLACE -> MentionKind.PLACE;
            case BODY -> MentionKind.LOCAL_BODY;
            case DEMOGRAPHIC -> MentionKind.DEMOGRAPHIC;
            case OCCUPATION -> MentionKind.OCCUPATION;
            case KEEP, NONE -> throw new IllegalArgumentException("What stays is of no kind");
        };
    }
}
