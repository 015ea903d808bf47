extension Postcode { package var nation: Nation { .unknown } }
