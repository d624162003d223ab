package org.covername.recognition;

import java.util.regex.Pattern;

/**
 * How a report tells whom the board appointed to write or to chair the review: "Una Tarn was appointed as lead reviewer and Ida Sholl as panel chair", "Una Tarn was commissioned to lead
 * this serious case review". Others are asked to write a report as well, parents and social workers, and chair this and that; so post and review have to be named in full.
 */
final class Appointment {

    private static final String POST = "(?:(?:the|its|our) )?(?:(?:independent|lead|sole|joint|overview|report|panel) )+(?:reviewer|author|chair)s?\\b";
    private static final String REVIEW = "(?:(?:independent|local child safeguarding practice|child safeguarding practice|safeguarding practice|practice|serious case|rapid|joint|thematic) )+review\\b"
        + "|(?:lcspr|cspr|scr)\\b|overview report\\b|this review\\b";
    private static final String FAMILY_OR_CASE = "mother|father|aunt|uncle|son|daughter|child|carer|caseload|allocated|social worker|supervis|lived|lives|family|case\\b";
    private static final Pattern APPOINTED = Pattern.compile("(?is)^(?:, (?:a|an|who) (?:(?!" + FAMILY_OR_CASE + ")[^.;:()]){3,120},)? (?:was|were|has been|have been|is) (?:then )?(?:re)?(?:appointed|commissioned|engaged|contracted)"
        + "(?: by (?:(?!court|family|school|parents|mother|father)[^.;:]){3,60})?"
        + " (?:as " + POST + "(?! of (?:his|her|their|the family))|to (?:write|author|lead|conduct|undertake|carry out|produce|complete) (?:the |this |our )?(?:" + REVIEW + ")).*");
    private static final Pattern ASKED = Pattern.compile("(?is).*(?<!adoption |fostering |school |housing |parole |governing )\\b(?:partnership|board|panel) (?:has |had )?(?:asked|invited|commissioned|appointed|engaged) $");
    private static final Pattern TO_REVIEW = Pattern.compile("(?is)^(?:, (?:a|an) (?:(?!" + FAMILY_OR_CASE + ")[^.;:()]){3,80},)? to (?:write|author|lead|conduct|undertake|carry out|produce|complete) (?:(?:the|this|a|an|our) )?(?:" + REVIEW + ").*");
    private static final Pattern ALSO = Pattern.compile("(?is).*\\b(?:appointed|commissioned) as " + POST + ",? and $");
    private static final Pattern AS_POST = Pattern.compile("(?is)^ as " + POST + ".*");
    private static final Pattern A_REVIEW = Pattern.compile("(?is).*\\b(?:commission|hold|undertake) (?:a|this|an) (?:" + REVIEW + "|review)[^.]*\\. $");
    private static final Pattern TO_WRITE_IT = Pattern.compile("(?is)^(?:, who has worked in [^.;:()]{3,80},)? was appointed to (?:write|lead) it\\..*");

    private Appointment() {
    }

    /** Whether the words before and behind a name tell of one. */
    static boolean told(String before, String behind) {
        return APPOINTED.matcher(behind).matches()
            || ASKED.matcher(before).matches() && TO_REVIEW.matcher(behind).matches()
            || ALSO.matcher(before).matches() && AS_POST.matcher(behind).matches()
            || A_REVIEW.matcher(before).matches() && TO_WRITE_IT.matcher(behind).matches();
    }
}
