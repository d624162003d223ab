package org.covername.delivery;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * Files into a bucket of Amazon S3 or of a store that speaks its language: {@code s3:BUCKET/FOLDER?region=eu-west-2&endpoint=https://store.example}. Who may
 * write is told as to all tools of AWS, by the environment or a profile, never by the address. Writes only; an object is there whole or not at all. Ours, as
 * the version of Camel's own component that fits the rest of Camel is not published.
 */
public final class CamelS3 extends DefaultComponent {

    private static final String ENGLAND = "eu-west-2";

    /**
     * @param folder   ends with a slash, or is empty
     * @param endpoint of a store that is not Amazon's
     */
    private record Bucket(String name, String folder, Region region, Optional<URI> endpoint) {

        S3Client open() {
            S3ClientBuilder client = S3Client.builder().region(region).httpClient(UrlConnectionHttpClient.create())
                    .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED);
            endpoint.ifPresent(other -> client.endpointOverride(other).forcePathStyle(true));
            return client.build();
        }
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        String[] parts = remaining.replaceFirst("^/+", "").split("/", 2);
        String folder = parts.length < 2 || parts[1].isBlank() ? "" : parts[1].replaceFirst("/*$", "/");
        Region region = Region.of(getAndRemoveParameter(parameters, "region", String.class, ENGLAND));
        Optional<URI> endpoint = Optional.ofNullable(getAndRemoveParameter(parameters, "endpoint", URI.class));
        return new Place(uri, this, new Bucket(parts[0], folder, region, endpoint));
    }

    private static final class Place extends DefaultEndpoint {

        private final Bucket bucket;

        Place(String uri, CamelS3 component, Bucket bucket) {
            super(uri, component);
            this.bucket = bucket;
        }

        @Override
        public Producer createProducer() {
            return new Writer(this, bucket);
        }

        @Override
        public Consumer createConsumer(Processor processor) {
            throw new UnsupportedOperationException("Covername writes to S3 and never reads from it");
        }
    }

    private static final class Writer extends DefaultProducer {

        private final Bucket bucket;
        private S3Client client;

        Writer(Place place, Bucket bucket) {
            super(place);
            this.bucket = bucket;
        }

        @Override
        protected void doStart() throws Exception {
            super.doStart();
            client = bucket.open();
        }

        @Override
        protected void doStop() throws Exception {
            client.close();
            super.doStop();
        }

        @Override
        public void process(Exchange exchange) throws Exception {
            String name = exchange.getMessage().getHeader(Exchange.FILE_NAME, String.class);
            byte[] file = exchange.getMessage().getMandatoryBody(byte[].class);
            client.putObject(put -> put.bucket(bucket.name()).key(bucket.folder() + name).contentType("application/zip"), RequestBody.fromBytes(file));
        }
    }
}
