package org.covername.document;

/** Where in a draft a passage stands. A place that is not {@link #shown} is searched for names, but never printed. */
public sealed interface Place {

    /** Whether the redacted report shows the passage; all else of a draft is left behind. */
    default boolean shown() {
        return true;
    }

    /** @param level 1 for the title and chapters, to 6 */
    record Heading(int level) implements Place {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("A heading has a level of 1 to 6, not " + level);
            }
        }
    }

    record Paragraph() implements Place {
    }

    /**
     * @param depth  0 for an outer list, 1 for a list within it, ...
     * @param marker the number or letter in front as printed ("3.", "(a)"), or "" for a bullet
     */
    record ListItem(int depth, String marker) implements Place {
        public ListItem {
            if (depth < 0 || marker == null) {
                throw new IllegalArgumentException("A list item has a depth of 0 or more and a marker");
            }
        }

        public boolean numbered() {
            return !marker.isEmpty();
        }
    }

    /**
     * One paragraph of a table cell; several passages with the same numbers are one cell.
     *
     * @param table  counts the tables of the draft from 0; so do row and column within it
     * @param span   how many columns it takes, 1 or more
     * @param header whether it heads a column
     */
    record Cell(int table, int row, int column, int span, boolean header) implements Place {
        public Cell {
            if (table < 0 || row < 0 || column < 0 || span < 1) {
                throw new IllegalArgumentException("A cell has table, row and column from 0 and spans 1 column or more");
            }
        }
    }

    /** @param mark the number or sign that refers to it in the text */
    record Footnote(String mark) implements Place {
    }

    record TextBox() implements Place {
    }

    /**
     * A picture: its text is the alternative text. Whether the report shows it is decided for each; where it is left out, a note says so.
     *
     * @param sha256 of its pixels, by which it is known everywhere; "" for a drawing or chart that has none
     */
    record Picture(String sha256) implements Place {
        public Picture() {
            this("");
        }
    }

    /**
     * Text read out of a picture or scan that stands inside a report with text of its own.
     *
     * @param sha256 of the picture's pixels; "" where it has none
     * @param wholly whether the picture shows nothing but this text, as far as can be told
     */
    record PictureText(String sha256, boolean wholly) implements Place {
        public PictureText() {
            this("", false);
        }

        @Override
        public boolean shown() {
            return false;
        }
    }

    record RunningHeader() implements Place {
        @Override
        public boolean shown() {
            return false;
        }
    }

    record RunningFooter() implements Place {
        @Override
        public boolean shown() {
            return false;
        }
    }

    /** A reviewer's comment, with its author in front. */
    record Comment() implements Place {
        @Override
        public boolean shown() {
            return false;
        }
    }

    /** A tracked deletion; a tracked insertion is text like any other, marked {@link Mark.Style#INSERTED}. */
    record Deletion() implements Place {
        @Override
        public boolean shown() {
            return false;
        }
    }

    /** Text that the draft carries but does not show: hidden, invisible or off the page, in form fields, fallbacks or unused parts. */
    record Hidden() implements Place {
        @Override
        public boolean shown() {
            return false;
        }
    }

    /** Where a link leads. */
    record LinkTarget() implements Place {
        @Override
        public boolean shown() {
            return false;
        }
    }

    /** @param name of the document property, such as "title" or "author" */
    record Property(String name) implements Place {
        @Override
        public boolean shown() {
            return false;
        }
    }

    record FileName() implements Place {
        @Override
        public boolean shown() {
            return false;
        }
    }
}
