package org.covername.delivery;

import org.apache.camel.builder.RouteBuilder;

/** Looks every minute for what is to be sent; where the office named no place, there is no route. */
final class DeliveryRoute extends RouteBuilder {

    private final CamelDelivery delivery;

    DeliveryRoute(CamelDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void configure() {
        if (delivery.places().none()) {
            return;
        }
        from("timer:delivery?delay=5000&period={{covername.delivery-every}}")
                .routeId("delivery")
                .process(exchange -> delivery.round());
    }
}
