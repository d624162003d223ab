package org.covername;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Classes of our own outside a package and what it may know. */
final class Foreign extends DescribedPredicate<JavaClass> {

    private final List<String> known;

    Foreign(String home, List<String> mayKnow) {
        super("stand in a package of Covername other than " + home + " and " + mayKnow);
        known = java.util.stream.Stream.concat(java.util.stream.Stream.of(home), mayKnow.stream()).map(name -> "org.covername." + name).toList();
    }

    @Override
    public boolean test(JavaClass type) {
        return type.getPackageName().startsWith("org.covername") && !known.contains(type.getPackageName());
    }
}
