import type { Translation } from '../translation';

export const common: Translation['common'] = {
  product: 'Réseaux sociaux',
  queue: 'File de publication',
  rules: 'Règles',
  workbench: 'Atelier de ton',
  channels: 'Comptes',
  languageOfScreens: 'Langue des écrans',
  signedInAs: (name, roles) => `Connecté : ${name} (${roles})`,
  skipToContent: 'Aller au contenu',
  back: 'Revenir',
  close: 'Fermer',
  undo: 'Défaire',
  retry: 'Réessayer',
  loading: 'Chargement…',
  required: 'obligatoire',
  none: 'aucun',
  zoneTime: (city) => `heure de ${city}`,
  roles: { 'social-editor': 'Rédaction', 'social-publisher': 'Validation', 'social-webteam': 'Équipe web' },
  states: {
    DRAFT: 'Brouillon',
    IN_REVIEW: 'À valider',
    CHANGES_REQUESTED: 'À reprendre',
    APPROVED: 'Validé',
    SCHEDULED: 'Programmé',
    PUBLISHING: 'Envoi en cours',
    PUBLISHED: 'Publié',
    PARTIALLY_PUBLISHED: 'Publié partiellement',
    UNCERTAIN: 'À vérifier',
    FAILED: 'Échec',
    HELD: 'Suspendu',
    MISSED: 'Hors délai',
    CANCELLED: 'Annulé',
    RETRACTED: 'Retiré',
  },
  severities: { SUGGESTION: 'Suggestion', WARNING: 'Avertissement', ERROR: 'Bloquant' },
  parts: {
    TEXT: 'Texte',
    HASHTAGS: 'Mots-dièse',
    LINK: 'Lien',
    ALT_TEXT: 'Texte alternatif',
    CARD_TITLE: 'Titre de la carte',
    CARD_DESCRIPTION: 'Description de la carte',
  },
  timeToLive: {
    BREAKING: 'Urgent : inutile avec plus de 2 heures de retard',
    STANDARD: 'Courant : inutile avec plus de 24 heures de retard',
    EVERGREEN: 'Intemporel : peut partir à tout moment',
  },
  waivableBy: {
    EDITOR: 'La rédaction peut passer outre',
    PUBLISHER: 'Un responsable d’édition peut passer outre',
    NOBODY: 'Sans dérogation possible',
  },
  owners: {
    EDITOR: 'Vous pouvez le corriger.',
    ADMINISTRATOR: 'Prévenez l’administrateur.',
    NETWORK: 'Le réseau est en cause ; prévenez l’équipe web si cela dure.',
    BUG: 'C’est un défaut du logiciel ; signalez ce code.',
  },
  problem: (code) => `Code ${code}`,
  failures: {
    problem: 'Cela n’a pas fonctionné',
    'session-ended': 'Votre session a pris fin',
    'no-answer': 'Le serveur ne répond pas',
    unreadable: 'Le serveur a donné une réponse inattendue',
  },
  failureAdvice: {
    problem: '',
    'session-ended':
      'Votre texte est conservé ici. Reconnectez-vous dans un autre onglet de ce navigateur, puis réessayez.',
    'no-answer':
      'Votre texte est conservé ici. Vérifiez la connexion, puis réessayez ; un même post n’est jamais créé deux fois.',
    unreadable: 'Votre texte est conservé ici. Réessayez ; si cela dure, prévenez l’administrateur.',
  },
  banners: {
    holdAll: (who, since) => `Tout est suspendu par ${who} depuis ${since}.`,
    holdChannel: (channel, who, since) => `${channel} est suspendu par ${who} depuis ${since}.`,
    dispatchOff: 'L’envoi est arrêté.',
    confirmInstallation: 'C’est cette installation qui envoie',
    overdue: (n) => (n === 1 ? '1 post est en retard.' : `${n} posts sont en retard.`),
    ruleFiles: (n) =>
      n === 1
        ? '1 fichier de règles est défectueux ; la dernière version correcte reste en vigueur.'
        : `${n} problèmes dans des fichiers de règles ; les dernières versions correctes restent en vigueur.`,
    stale: 'Cette liste n’est peut-être plus à jour :',
  },
};
