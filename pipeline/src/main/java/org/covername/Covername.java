package org.covername;

/** The program: {@code java -jar covername.jar COMMAND}. */
public final class Covername {

    private Covername() {
    }

    public static void main(String[] arguments) {
        System.exit(2);
    }
}
