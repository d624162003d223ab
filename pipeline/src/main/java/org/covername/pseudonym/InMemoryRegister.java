package org.covername.pseudonym;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A register that lives as long as the program: for drafts redacted once, without a database. */
public final class InMemoryRegister implements PseudonymRegister {

    private final Map<String, String> byForm = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final Set<String> ofOtherCases;

    public InMemoryRegister() {
        this(Set.of());
    }

    public InMemoryRegister(Set<String> ofOtherCases) {
        this.ofOtherCases = Set.copyOf(ofOtherCases);
    }

    @Override
    public Optional<String> find(String kind, Set<String> forms) {
        return forms.stream().sorted().map(form -> byForm.get(kind + "/" + form)).filter(found -> found != null).findFirst();
    }

    @Override
    public void keep(String kind, Set<String> forms, String pseudonym) {
        taken.add(pseudonym);
        forms.forEach(form -> byForm.putIfAbsent(kind + "/" + form, pseudonym));
    }

    @Override
    public Set<String> taken() {
        return Set.copyOf(taken);
    }

    @Override
    public Set<String> ofOtherCases() {
        return ofOtherCases;
    }
}
