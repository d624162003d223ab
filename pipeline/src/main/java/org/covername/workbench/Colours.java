package org.covername.workbench;

/** Kinds share a few colours, so that they can be told apart; their names stand beside them. */
final class Colours {

    private Colours() {
    }

    static String of(String kind) {
        return switch (kind) {
            case "person" -> "person";
            case "place", "local-body", "address", "postcode" -> "place";
            case "date", "date-of-birth" -> "date";
            case "demographic", "occupation" -> "trait";
            default -> "number";
        };
    }
}
