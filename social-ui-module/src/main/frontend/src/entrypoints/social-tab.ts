import '../panels/social-tab/sp-social-tab-page';
