package org.covername;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: watches the drop folder and shows where each draft stands. */
@SpringBootApplication
public class CovernameService {
}
