package org.covername.wordcopy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Which fields of a part stay fields, and with what instruction. Of all others only the result is copied, as text. */
final class FieldPlan {

    private static final class Field {
        private final List<Element> signs = new ArrayList<>();
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private boolean simple = true;
    }

    private final List<Field> fields = new ArrayList<>();
    private final Deque<Field> open = new ArrayDeque<>();
    private final Map<Element, String> kept = new IdentityHashMap<>();

    private FieldPlan(Element root) {
        walk(root);
    }

    /** @param safe what to write for an instruction; empty where the field had better become text */
    static FieldPlan of(Element root, Function<String, Optional<String>> safe) {
        FieldPlan plan = new FieldPlan(root);
        plan.fields.stream().filter(field -> field.simple && !plan.open.contains(field))
                .forEach(field -> safe.apply(field.instruction.toString()).ifPresent(instruction -> field.signs.forEach(sign -> plan.kept.put(sign, instruction))));
        return plan;
    }

    /** All instructions of a part, as they stand. */
    static List<String> instructions(Element root) {
        Stream<String> simple = OoxmlDom.all(root, "w:fldSimple").map(field -> OoxmlDom.value(field, "instr"));
        return Stream.concat(simple, new FieldPlan(root).fields.stream().map(field -> field.instruction.toString())).toList();
    }

    /** What a field's begin, middle or end belongs to, if that stays a field. */
    Optional<String> instruction(Element sign) {
        return Optional.ofNullable(kept.get(sign));
    }

    /** Only what the copy walks through: no deletions, of alternatives one. */
    private void walk(Element element) {
        switch (OoxmlName.of(element)) {
            case "w:del", "w:moveFrom" -> { }
            case "mc:AlternateContent" -> OoxmlDom.chosen(element).forEach(this::walk);
            case "w:fldChar" -> sign(element);
            case "w:instrText" -> instruct(element.getTextContent());
            default -> OoxmlDom.children(element).forEach(this::walk);
        }
    }

    private void sign(Element sign) {
        switch (OoxmlDom.value(sign, "fldCharType")) {
            case "begin" -> begin(sign);
            case "separate" -> middle(sign);
            case "end" -> end(sign);
            default -> open.forEach(field -> field.simple = false);
        }
    }

    /** A field within the instruction of another makes both too clever to be kept. */
    private void begin(Element sign) {
        Field field = new Field();
        open.stream().filter(outer -> !outer.result).forEach(outer -> {
            outer.simple = false;
            field.simple = false;
        });
        field.signs.add(sign);
        fields.add(field);
        open.push(field);
    }

    private void middle(Element sign) {
        if (!open.isEmpty()) {
            open.peek().result = true;
            open.peek().signs.add(sign);
        }
    }

    private void end(Element sign) {
        if (!open.isEmpty()) {
            open.pop().signs.add(sign);
        }
    }

    private void instruct(String text) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(text);
        }
    }
}
