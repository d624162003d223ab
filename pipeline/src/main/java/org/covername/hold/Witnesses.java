package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import org.covername.model.LinearModel.Row;

/** What speaks for or against a proceeding, gathered for a model to weigh. */
final class Witnesses {

    private static final double SURE = 0.999;
    private static final float SCALE = 1 / 3f;

    private final List<String> names = new ArrayList<>();
    private final List<Float> values = new ArrayList<>();

    void add(String name) {
        add(name, 1);
    }

    void add(String name, float value) {
        names.add(name);
        values.add(value);
    }

    /** As odds, which a sum can weigh. */
    void addChance(String name, double chance) {
        add(name, odds(chance));
    }

    static float odds(double chance) {
        double within = Math.max(1 - SURE, Math.min(SURE, chance));
        return (float) Math.log(within / (1 - within)) * SCALE;
    }

    Row row() {
        float[] all = new float[values.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = values.get(i);
        }
        return new Row(names, all);
    }
}
