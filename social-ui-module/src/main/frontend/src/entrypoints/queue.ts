import '../panels/queue/sp-queue-page';
