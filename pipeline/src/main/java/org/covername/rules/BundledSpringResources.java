package org.covername.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Lists what lies in the jar, which the class loader alone cannot. */
final class BundledSpringResources {

    private BundledSpringResources() {
    }

    /** Contents of all files below a folder of the class path, by their names within it. */
    static Map<String, byte[]> below(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:/" + folder + "**/*.*")) {
                String place = resource.getURL().toString();
                files.put(place.substring(place.lastIndexOf(folder) + folder.length()), resource.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The rules in the jar cannot be read", unreadable);
        }
        return files;
    }
}
