/**
 * Lines that pages carry around an article: labels of advertisements, buttons, share bars, sign-up forms. Lower case, words only
 * (punctuation is left out before comparing). A phrase belongs here if no body line could consist of it.
 */

const list = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '');

export const AD_MARKERS = list(`
  article ad box
  ad
  ads
  ad feedback
  advertisement
  advertisements
  advertising
  advertisement scroll to continue
  advertisement continue reading the main story
  ads by google
  article continues after ad
  article continues after advertisement
  article continues after this ad
  article continues after this advertisement
  article continues below
  article continues below advertisement
  article continues below this ad
  content continues below
  continue reading
  continue reading below
  continue reading the main story
  continue reading your article below
  paid content
  paid post
  promoted
  promoted content
  promoted stories
  remove ads
  scroll down to continue
  scroll for more
  scroll to continue
  scroll to continue reading
  scroll to continue with content
  skip ad
  skip advertisement
  skip past newsletter promotion
  after newsletter promotion
  sponsored
  sponsored by
  sponsored content
  sponsored links
  story continues
  story continues below
  story continues below advertisement
  story continues below this ad
  this advertisement has not loaded yet but your article continues below
  we apologize but this video has failed to load
  your ad here
  why this ad
`);

export const BUTTONS = list(`
  accept
  accept all
  accept cookies
  all rights reserved
  back to top
  cancel
  click to expand
  close
  comments
  comments are closed
  contact us
  continue
  continue without supporting
  copied
  copy link
  copy link to clipboard
  donate
  donate now
  donate today
  download the app
  expand
  get started
  hide caption
  i agree
  join now
  join the conversation
  learn more
  leave a comment
  link copied
  listen
  listen now
  listen to article
  listen to this article
  listen to this story
  load more
  log in
  login
  manage cookies
  manage preferences
  maybe later
  menu
  more
  more details
  more options
  newsletter
  newsletters
  next
  next story
  no comments
  no thanks
  not now
  not ready to support today
  notifications
  ok
  open in app
  open image in gallery
  photo
  photos
  play
  play video
  post a comment
  previous
  print
  print this page
  read full story
  read in app
  read less
  read more
  read more stories
  register
  register for free
  reject all
  remind me in a month
  remind me later
  report a mistake
  report an error
  see all
  see full article
  see more
  settings
  show all
  show caption
  show comments
  show less
  show more
  sign in
  sign out
  sign up
  sign up now
  skip
  skip to content
  skip to main content
  start your free trial
  submit
  subscribe
  subscribe now
  subscribe today
  support us
  swipe for more
  tap to expand
  terms and conditions
  terms of service
  toggle caption
  try for free
  unmute
  video
  videos
  view all
  view all comments
  view comments
  view gallery
  view image
  view more
  view in gallery
  watch
  watch live
  watch now
  watch the video
  your browser does not support the audio element
  your browser does not support the video tag
  enlarge this image
  enlarge image
  get digital access
  get help
  just watched
  leave a reply
  leave a reply cancel reply
  must watch
  prev
  previous story
  powered by wordpress
  replay
  replay more videos
  scroll below for video
  scroll down for video
  scroll for video
  search
  share or comment on this article
  skip to
  slideshow
  toggle navigation
  view full size image
  view fullscreen
  x embed
  cookie policy
  terms of use
  privacy overview
  post navigation
  about us
  contact
  rss
  view in browser
  view this email in your browser
  show key events only
  live feed
  newest
  oldest
  sort by
  most liked
  newest first
  oldest first
  reply
  report
  fullscreen
  mute
  current time
  text size
  swipe to see more
  read full article
  recommended by outbrain
  recommended by taboola
  purchase licensing rights
  order reprints
  close modal
  reuse this content
  thank you for your feedback
  was this article helpful
  have your say
  do you like the content of this article
  this video can not be played
  this video cannot be played
  cancel anytime
  we value your privacy
  please turn on javascript to use this feature
  be the first to comment
  add a comment
  quick guide
  published
  last updated
  last modified
  you may like
  suggest a correction
  subscribe to continue reading
  jump to comments
  today's paper
`);

export const SHARE_BARS = list(`
  bluesky
  bookmark
  comment
  copy
  copy article link
  email
  email this article
  email this story
  facebook
  flipboard
  follow
  follow us
  follow us on facebook
  follow us on instagram
  follow us on twitter
  follow us on x
  gift this article
  google news
  instagram
  like
  line
  linkedin
  mastodon
  messenger
  more sharing options
  open share options
  pinterest
  pocket
  reddit
  save
  save article
  save for later
  send by email
  share
  share article
  share by email
  share full article
  share on bluesky
  share on facebook
  share on linkedin
  share on reddit
  share on twitter
  share on whatsapp
  share on x
  share options
  share this
  share this article
  share this page
  share this post
  share this story
  share via email
  shares
  telegram
  threads
  tiktok
  tumblr
  tweet
  tweet this
  twitter
  whatsapp
  youtube
  print article
`);

export const SIGN_UP_FORMS = list(`
  an error has occurred please try again later
  another or register with your social account
  check your inbox
  daily newsletter
  email address
  email address is invalid
  email cannot be used
  enter your email
  enter your email address
  error please try again
  get notified
  i would like to be emailed about offers events and updates
  invalid email
  invalid email address
  newsletter sign up
  please check your email
  please check your inbox
  please click the link
  please enter a valid email address
  please enter an email address
  please enter your email address
  please re enter
  please verify you're not a robot by clicking the box
  privacy notice
  privacy policy
  sign up for our newsletter
  thank you for subscribing
  thanks for signing up
  thanks for subscribing
  there was an error
  try another
  try again
  view all newsletters
  you have successfully subscribed
  you must select a newsletter to subscribe to
  you're all set
  your email
  your email address
  your email address will not be published
  free daily newsletter
  free weekly newsletter
  free newsletter
`);

/** Labels over a list of other articles. */
export const RELATED_LABELS = list(`
  also in the news
  also on the site
  also read
  around the web
  don't miss
  editor's choice
  editor's picks
  editors picks
  editors' picks
  from our partners
  from the web
  further reading
  in case you missed it
  keep reading
  latest headlines
  latest news
  latest stories
  more coverage
  more for you
  more from this section
  more headlines
  more like this
  more news
  more on this
  more on this story
  more on this topic
  more related news
  more stories
  more to explore
  more to read
  most popular
  most read
  most shared
  most viewed
  must read
  must reads
  popular stories
  read also
  read more
  read next
  read this next
  recommended
  recommended for you
  recommended reading
  recommended stories
  related
  related articles
  related content
  related coverage
  related links
  related news
  related posts
  related reading
  related stories
  related story
  related topics
  related video
  related videos
  see also
  suggested reading
  this week's top stories
  top stories
  trending
  trending now
  trending stories
  up next
  what to read next
  you may also like
  you might also like
  you might like
  explore more on these topics
  suggested topics
  more on these topics
  tags
  topics
`);

/** Notes that a story goes on elsewhere or later. */
export const BREAKING_NOTES = list(`
  check back for updates
  check back for more updates
  developing story
  more details to follow
  more follows
  more soon
  more to come
  more to follow
  please refresh the page for updates
  please refresh the page for the fullest version
  refresh for updates
  stay tuned for updates
  this is a breaking news story
  this is a breaking news story and will be updated
  this is a breaking story
  this is a developing story
  this is a developing story and will be updated
  this is a developing story check back for updates
  this story has been updated
  this story is being updated
  this story is developing
  this story will be updated
  we will have more on this breaking news story soon
`);

/** What stands between the heading of readers' comments and the first of them. */
export const COMMENT_CONTROLS = list(`
  add a comment
  add your comment
  be the first to comment
  comment guidelines
  log in to comment
  most liked
  most recent
  newest
  newest first
  oldest
  oldest first
  post a comment
  post comment
  sign in to comment
  sort by
  sort by newest
  write a comment
`);

/** What pages count beside their buttons. */
export const COUNTED_ON_PAGES = [
  'comment',
  'comments',
  'replies',
  'images',
  'photos',
  'pictures',
  'shares',
  'likes',
] as const;
