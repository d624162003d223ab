package org.covername.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.covername.casefile.Subject;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences before and after: they must read as a careful officer would have written them. */
class SentencesTest {

    private static final Pseudonymisation PSEUDONYMISATION = Pseudonymisation.load(RuleFolder.bundled());
    private static final String CASE = """
        case: child-t
        subjects:
          - {id: child, role: subject-child, pseudonym: Child T, names: [Ottilie Frame, Ottilie], sex: f}
          - {id: mother, role: mother, pseudonym: Mother, names: [Gwenda Hobley], sex: f}
          - {id: father, role: father, pseudonym: Father, names: [Piers Frame], sex: m}
          - {id: partner, role: partner, pseudonym: "Mother's Partner", names: [Craig Dunmore], sex: m}
          - {id: brother, role: sibling, pseudonym: Sibling 1, names: [Rafe Frame, Rafe], sex: m}
          - {id: mgm, role: grandparent, pseudonym: Maternal Grandmother, names: [Hilary Hobley], sex: f}
          - {id: sw, role: professional, pseudonym: Social Worker 1, names: [Anneka Strand]}
          - {id: head, role: professional, pseudonym: Head Teacher, names: [Ruth Oxley]}
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', value = {
        "{{PERSON#child|Ottilie}} was cold. > Child T was cold.",
        "{{PERSON#child|Ottilie's}} coat and {{PERSON#child|Ottilie}}'s shoes. > Child T's coat and Child T's shoes.",
        "It was Ms {{PERSON#mother|Hobley}} who rang. > It was Mother who rang.",
        "It was {{PERSON#mother|Ms Hobley}} who rang. > It was Mother who rang.",
        "Father, {{PERSON#father|Piers Frame}}, met us. > Father met us.",
        "Her father, {{PERSON#father|Piers Frame}}, who drank, left. > Her father, who drank, left.",
        "They live with their mother, {{PERSON#mother|Gwenda Hobley}}, and their aunt. > They live with their mother and their aunt.",
        "{{PERSON#mother|Gwenda Hobley}} and her partner, {{PERSON#partner|Craig Dunmore}}, were charged. > Mother and her partner were charged.",
        "The maternal grandmother, {{PERSON#mgm|Hilary Hobley}} ({{PERSON#mgm|Nana Hil}}), wrote. > The maternal grandmother (Maternal Grandmother), wrote.",
        "Social worker {{PERSON#sw|Anneka Strand}} called. > Social Worker 1 called.",
        "The social worker, {{PERSON#sw|Anneka Strand}}, called. > Social Worker 1 called.",
        "It was taken by social worker {{PERSON#sw|Anneka Strand}}. > It was taken by Social Worker 1.",
        "{{PERSON#sw|SW Strand}} left. > Social Worker 1 left.",
        "The head teacher, {{PERSON#head|Mrs Ruth Oxley}}, wrote. > The head teacher wrote.",
        "Her brother {{PERSON#brother|Rafe}}, nine, saw it. > Sibling 1, nine, saw it.",
        "Our {{PERSON#child|Ottilie}} is quiet. > Child T is quiet.",
        "OVERVIEW REPORT: {{PERSON#child|OTTILIE FRAME}} (CHILD T) > OVERVIEW REPORT: CHILD T",
        "To them they were the {{PERSON#family|Frames}}. > To them they were the family.",
        "The {{PERSON#family|Frame}} children were seen. > The children were seen.",
        "{{PERSON#hv|HV Tolley}} rang. > Health Visitor 1 rang.",
        "Health visitor {{PERSON#hv|Prudence Tolley}} saw {{PERSON#brother|Rafe}}. > Health Visitor 1 saw Sibling 1.",
        "{{PERSON#ewo|Mark Yarde}}, education welfare officer, called. > Education Welfare Officer 1 called.",
        "A neighbour, {{PERSON#nb|Beryl Ockley}}, rang. > Neighbour 1 rang.",
        "He told {{PERSON#uncle|Uncle Colm}} so. > He told Uncle 1 so.",
        "{{PERSON#dc|DC Lorna Peel}} and {{PERSON#pc|PC Amir Sood}} came. > Police Officer 1 and Police Officer 2 came.",
        "A girl called {{PERSON#other|Willow}} was there. > A girl called Person 1 was there.",
        "{{PERSON#friend|Kofi Mbeki}}, known as {{PERSON#friend|K-Dot}}, left. > Person 1, known by another name, left.",
        "{{PERSON#partner|Craig Dunmore}}, known as \"{{PERSON#partner|Dunny}}\", left. > Mother's Partner, known by another name, left.",
        "The man known as {{PERSON#partner|Craig}} left. > The man known as Mother's Partner left.",
        "{{PERSON#a|Ms Hobley}} rang. > Mother rang.",
        "{{PERSON#a|Mrs Hilary Hobley}} rang. She went. {{PERSON#b|Dr Ward}} met {{PERSON#c|Gwenda Hobley}}. > Maternal Grandmother rang. She went. Doctor 1 met Mother.",
        "{{PERSON#a|Mr Frame}} rang. > Father rang.",
        "At {{ORGLOCAL#s|Larkmead Academy}}, {{PERSON#t|Miss Pell}} kept notes. > At School 1, Teacher 1 kept notes.",
        "At {{ORGLOCAL#s|Larkmead Academy}}, {{PERSON#t|Willow}} kept notes. > At School 1, Person 1 kept notes.",
        "{{ORGLOCAL#s|Quarr Lane Surgery}} had written. {{PERSON#d|Dr Imber}} had no reply. > Surgery 1 had written. GP 1 had no reply.",
        "{{ORGLOCAL#s|Selby Infirmary}} had written. {{PERSON#d|Dr Imber}} had no reply. > Hospital 1 had written. Doctor 1 had no reply.",
        "{{PERSON#child|Ottilie}}{{PERSON#x| saw }}{{PERSON#brother|Rafe}}. > Child T saw Sibling 1.",
        "The {{PERSON#f|Frame}}-{{PERSON#g|Hobley}} siblings went. > The siblings went.",
        "She is at {{ORGLOCAL#school|Larkmead Academy}}; {{ORGLOCAL#school|Larkmead}} wrote. > She is at School 1; School 1 wrote.",
        "She works at the {{ORGLOCAL#nails|Jade Palm}} as a manager. > She works at Employer 1 as a manager.",
        "They took her to {{ORGLOCAL#h|the Royal Selby Infirmary}} and {{ORGLOCAL#w|Heron Ward}}. > They took her to Hospital 1 and Ward 1.",
        "They came from {{PLACE#a|Aldmere}}, near {{PLACE#b|Thorley}}, to {{PLACE#c|Ireland}}. > They came from Town 1, near Town 2, to Country 1.",
        "The {{PLACE#a|Aldmere}} road was closed. > The Town 1 road was closed.",
        "{{ORGLOCAL#h|The Royal Selby Infirmary}} wrote; {{ORGLOCAL#h|the Royal Selby Infirmary}} staff rang. > Hospital 1 wrote; the Hospital 1 staff rang.",
        "He is {{OCCUP#o|a farrier}} and was {{OCCUP#p|an oyster dredger}}. > He is an [occupation removed] and was an [occupation removed].",
        "He is an {{DEMOG#d|Irish}} Catholic and a {{OCCUP#o|farrier}}. > He is a [background removed] Catholic and an [occupation removed].",
        "Write to {{EMAIL#e|ottilie.frame@post.example}} or {{PHONE#p|07700 900123}}. > Write to [e-mail address removed] or [phone number removed].",
        "She was born on {{DOB#d|3 May 2016}}. > She was born on [date of birth removed].",
        "He died at home on {{DOB#d|3 May 2016}}. > He died at home on [date of death removed].",
        "{{KEEP|Lord Laming}} said so. > Lord Laming said so."})
    void writesOverNamesSoThatTheSentenceReads(String before, String after) throws CaseFileRefusedException {
        assertThat(redacted(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', value = {
        "On {{DATE#d|8 April 2019}} she left. > In early 2019 she left.",
        "She left on {{DATE#d|Wednesday 8th May 2019}}. > She left in mid-2019.",
        "She left in {{DATE#d|September 2018}}. > She left in late 2018.",
        "{{DATE#d|27/05/2022}}: seen at home. > Mid-2022: seen at home.",
        "He was charged on {{DATE#d|2022-12-27}}. > He was charged in late 2022.",
        "By {{DATE#d|autumn 2021}} she was well. > By late 2021 she was well.",
        "between 3 and {{DATE#d|5 May 2020}} > In mid-2020",
        "between {{DATE#d|3 May 2020}} and {{DATE#e|5 June 2020}} > In mid-2020",
        "from {{DATE#d|14 August}} to {{DATE#e|27 August 2021}} > In mid-2021",
        "from {{DATE#d|March 2017}} to {{DATE#e|December 2018}} > from early 2017 to late 2018",
        "On {{DATE#d|2 March 2020}} she rang; on {{DATE#e|19 November}} again. > In early 2020 she rang; in late 2020 again.",
        "On {{DATE#d|2 November 2020}} she rang; on {{DATE#e|19 January}} again. > In late 2020 she rang; early in the year again.",
        "It began on the night of {{DATE#d|Saturday 9 December 2017}}. > It began one night in late 2017.",
        "They married that {{DATE#d|October}}. > They married late that year.",
        "It was put back to the week of {{DATE#d|17 April 2023}}. > It was put back to early 2023.",
        "She rang on {{DATE#d|Boxing Day 2020}}. > She rang in late 2020.",
        "She rang on {{DATE#d|a Thursday}}. > She rang on [date removed].",
        "The {{DATE#d|17 October 2019}} entry is wrong. > The late 2019 entry is wrong."})
    void writesOverDatesSoThatTheSentenceReads(String before, String after) throws CaseFileRefusedException {
        assertThat(redacted(before)).isEqualTo(after);
    }

    private static String redacted(String marked) throws CaseFileRefusedException {
        CaseFile caseFile = CaseFileYaml.read(CASE, "case.yaml");
        TaggedDraft tagged = TaggedDraft.of(marked).telling(caseFile.subjects().stream().map(Subject::id).collect(Collectors.toSet()));
        return tagged.redacted(PSEUDONYMISATION.resolve(tagged.draft(), caseFile, tagged.found(), new InMemoryRegister()));
    }
}
