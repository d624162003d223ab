package org.covername.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covername.picture.JudgedPicture;
import org.covername.review.Html.Column;

/** The part of the log that tells what became of each picture, and by which hash an officer can let it in. Never what its text says. */
final class PictureSection {

    private PictureSection() {
    }

    static String of(Candidate candidate) {
        List<JudgedPicture> pictures = candidate.pictures().all();
        return pictures.isEmpty() ? "<p class=\"none\">The draft has no pictures.</p>\n" : Html.table("Each picture of the draft, in its order", List.of(
                new Column<JudgedPicture>("What it is", picture -> Html.text(capital(picture.kind().words()))),
                new Column<>("In the report", picture -> picture.shown().isPresent() ? "Let in" : "Left out"),
                new Column<>("Why", picture -> Html.text(picture.reason())),
                new Column<>("Page", picture -> page(picture, candidate)),
                new Column<>("SHA-256 of its pixels", picture -> picture.sha256().isEmpty() ? "\u2013" : "<code>" + Html.text(picture.sha256()) + "</code>")), pictures);
    }

    private static String page(JudgedPicture picture, Candidate candidate) {
        int page = candidate.page(picture.passage());
        return page > 0 ? String.valueOf(page) : picture.page() > 0 ? picture.page() + " of the draft" : "\u2013";
    }

    /** The same for {@code redaction-log.json}. */
    static List<Map<String, Object>> json(Candidate candidate) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (JudgedPicture picture : candidate.pictures().all()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("sha256", picture.sha256());
            json.put("kind", picture.kind().word());
            json.put("shown", picture.shown().isPresent());
            json.put("reason", picture.reason());
            json.put("passage", picture.passage());
            json.put("page", candidate.page(picture.passage()));
            all.add(json);
        }
        return all;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
