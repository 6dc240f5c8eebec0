package dev.socialpublisher.delivery.run;

import dev.socialpublisher.testing.Databases;
import javax.sql.DataSource;

class H2TwoWorkersTest extends TwoWorkersContract {
    @Override
    DataSource database() {
        return Databases.h2();
    }
}
