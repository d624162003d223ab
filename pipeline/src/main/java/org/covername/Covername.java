package org.covername;

import org.covername.command.CovernameCommand;

/** The program: {@code java -jar covername.jar COMMAND}. */
public final class Covername {

    private Covername() {
    }

    public static void main(String[] arguments) {
        System.exit(CovernameCommand.run(arguments));
    }
}
