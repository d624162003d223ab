package org.covername.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.covername.publication.CaseRecord;
import org.covername.publication.ReviewEvent;

/** A journal for as long as the program runs. */
public final class InMemoryJournal implements Journal {

    private final Map<String, List<Told>> kept = new TreeMap<>();
    private final Map<String, CaseRecord> records = new TreeMap<>();
    private final Consumer<Told> listener;

    /** @param listener hears each event once it is kept */
    public InMemoryJournal(Consumer<Told> listener) {
        this.listener = listener;
    }

    @Override
    public synchronized CaseRecord read(String caseId) {
        return records.getOrDefault(caseId, CaseRecord.empty(caseId));
    }

    @Override
    public synchronized List<ReviewEvent> history(String caseId) {
        return kept.getOrDefault(caseId, List.of()).stream().map(Told::event).toList();
    }

    @Override
    public synchronized List<String> cases() {
        return List.copyOf(kept.keySet());
    }

    @Override
    public synchronized List<CaseRecord> records() {
        return List.copyOf(records.values());
    }

    @Override
    public synchronized <T> T within(String caseId, Function<CaseBook, T> work) {
        List<Told> told = new ArrayList<>();
        CaseBook book = new CaseBook(read(caseId), told::add);
        try {
            T result = work.apply(book);
            told.forEach(listener);
            keep(caseId, told, book.record());
            return result;
        } catch (RuntimeException failed) {
            book.undoAll();
            throw failed;
        }
    }

    private void keep(String caseId, List<Told> told, CaseRecord record) {
        if (!told.isEmpty()) {
            kept.computeIfAbsent(caseId, any -> new ArrayList<>()).addAll(told);
            records.put(caseId, record);
        }
    }
}
