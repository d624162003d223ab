package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    private static final NameWords WORDS = NameWords.load(RuleFolder.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Rose Quenby               | -              | rose         | quenby       | -",
        "Mrs Ruth Lunn-Abara       | mrs            | ruth         | lunn-abara   | -",
        "Miss Quenby's             | miss           | -            | quenby       | -",
        "Uncle Colm                | uncle          | colm         | -            | -",
        "Sister Clare              | sister         | -            | -            | clare",
        "Lance Corporal Thwaite    | lance corporal | -            | thwaite      | -",
        "Dr. R. Quenby             | dr             | r            | quenby       | -",
        "R.J. Quenby               | -              | r j          | quenby       | -",
        "JP                        | -              | j            | p            | -",
        "Quenby, Rose              | -              | rose         | quenby       | -",
        "QUENBY_Rose               | -              | rose         | quenby       | -",
        "ROSE QUENBY               | -              | rose         | quenby       | -",
        "Rosa de Wilde             | -              | rosa         | de wilde     | -",
        "Mr de Wilde               | mr             | -            | de wilde     | -",
        "Aled Wyn ap Ifor          | -              | aled wyn     | ap ifor      | -",
        "DS O’Hare                 | ds             | -            | ohare        | -",
        "Karim al-Basri            | -              | karim        | al-basri     | -",
        "Mr Bishop                 | mr             | -            | bishop       | -",
        "Bishop                    | -              | -            | -            | bishop",
        "Sunita Aunty              | aunty          | sunita       | -            | -",
        "Zoë                       | -              | -            | -            | zoe"})
    void takesAFormApart(String surface, String titles, String given, String family, String lone) {
        PersonName name = PersonName.of(surface, WORDS);
        assertThat(name.titles()).containsExactly(split(titles, ";"));
        assertThat(name.given()).containsExactly(split(given, " "));
        assertThat(name.family()).isEqualTo(family == null ? "" : family);
        assertThat(name.lone()).isEqualTo(lone == null ? "" : lone);
    }

    private static String[] split(String text, String by) {
        return text == null ? new String[0] : text.split(by);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rose Quenby   | Miss Quenby", "Rose Quenby | R. Quenby", "Rose Quenby | Quenby", "Rose Quenby | ROSE", "Rose Quenby | RQ",
        "Rose Quenby   | Quenby, R", "Rose Quenby | Rose Ann Quenby", "Rose Quenby | rose quenby", "Mr Quenby | Quenby", "Uncle Colm | Colm Daly",
        "Zoë Ní Dhuibh | ZOE NI DHUIBH", "Karin O’Hare | Ms O'Hare", "Lina Saro Hamid | Lina Saro", "Lina Saro Hamid | Saro, Lina",
        "Ada Grace Obi-Mensah | Ada Obi", "Angus MacAllan | Mr McAllan"})
    void knowsFormsThatCanBeOnePerson(String one, String other) {
        assertThat(PersonName.of(one, WORDS).couldBe(PersonName.of(other, WORDS))).isTrue();
        assertThat(PersonName.of(other, WORDS).couldBe(PersonName.of(one, WORDS))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rose Quenby | Mr Quenbie", "Rose Quenby | Tom Quenby", "Mr Quenby | Mrs Quenby", "Rose Quenby | T. Quenby", "Uncle Colm | Aunt Colm",
        "Miss Rose | Rose Quenby", "Uncle Quenby | Rose Quenby", "Ada Obi | Grace Obi-Mensah", "Mrs Obi | Ada Obi-Mensah", "Rose | Rosie"})
    void knowsFormsThatCannotBeOnePerson(String one, String other) {
        assertThat(PersonName.of(one, WORDS).couldBe(PersonName.of(other, WORDS))).isFalse();
        assertThat(PersonName.of(other, WORDS).couldBe(PersonName.of(one, WORDS))).isFalse();
    }

    @Test
    void printsNoName() {
        assertThat(PersonName.of("Rose Quenby", WORDS)).hasToString("PersonName of 2 words");
    }

    @Test
    void givesKeysUnderWhichThePersonIsMetAgain() {
        assertThat(PersonName.of("Dr Zoë O’Hare", WORDS).keys()).containsExactlyInAnyOrder("zoe ohare", "zoe", "ohare");
    }
}
