import '../panels/workbench/sp-workbench-page';
