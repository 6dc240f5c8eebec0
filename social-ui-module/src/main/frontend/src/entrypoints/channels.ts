import '../panels/channels/sp-channels-page';
