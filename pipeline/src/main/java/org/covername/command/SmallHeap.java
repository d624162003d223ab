package org.covername.command;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Keeps the service within the memory of an office machine without options on the command line: what loading the models left behind is given back at once, and
 * the heap grows only as far as it is used.
 */
final class SmallHeap {

    private static final List<String[]> OPTIONS = List.of(new String[] {"MinHeapFreeRatio", "10"}, new String[] {"MaxHeapFreeRatio", "20"},
            new String[] {"G1PeriodicGCInterval", "5000"});

    private SmallHeap() {
    }

    static void settle() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return;
        }
        for (String[] option : OPTIONS) {
            if (machine.getVMOption(option[0]).isWriteable()) {
                machine.setVMOption(option[0], option[1]);
            }
        }
        System.gc();
    }
}
