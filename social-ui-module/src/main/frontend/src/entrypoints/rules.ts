import '../panels/rules/sp-rules-page';
