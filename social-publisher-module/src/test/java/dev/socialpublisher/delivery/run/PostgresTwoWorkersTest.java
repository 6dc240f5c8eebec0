package dev.socialpublisher.delivery.run;

import dev.socialpublisher.testing.Databases;
import javax.sql.DataSource;

class PostgresTwoWorkersTest extends TwoWorkersContract {
    @Override
    DataSource database() {
        return Databases.postgres();
    }
}
