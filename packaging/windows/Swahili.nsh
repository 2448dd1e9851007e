;Language: Kiswahili (1089), for the pages that smsdesk.nsi has

!insertmacro LANGFILE "Swahili" "Swahili" "Kiswahili" "Swahili"

!ifdef MUI_INSTFILESPAGE
  ${LangFileString} MUI_TEXT_INSTALLING_TITLE "Inasakinisha"
  ${LangFileString} MUI_TEXT_INSTALLING_SUBTITLE "Tafadhali subiri $(^NameDA) inaposakinishwa."
  ${LangFileString} MUI_TEXT_FINISH_TITLE "Usakinishaji umekamilika"
  ${LangFileString} MUI_TEXT_FINISH_SUBTITLE "$(^NameDA) imesakinishwa."
  ${LangFileString} MUI_TEXT_ABORT_TITLE "Usakinishaji umesimamishwa"
  ${LangFileString} MUI_TEXT_ABORT_SUBTITLE "$(^NameDA) haikusakinishwa kikamilifu."
!endif

!ifdef MUI_UNINSTFILESPAGE
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_TITLE "Inaondoa"
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_SUBTITLE "Tafadhali subiri $(^NameDA) inapoondolewa."
  ${LangFileString} MUI_UNTEXT_FINISH_TITLE "Kuondoa kumekamilika"
  ${LangFileString} MUI_UNTEXT_FINISH_SUBTITLE "$(^NameDA) imeondolewa."
  ${LangFileString} MUI_UNTEXT_ABORT_TITLE "Kuondoa kumesimamishwa"
  ${LangFileString} MUI_UNTEXT_ABORT_SUBTITLE "$(^NameDA) haikuondolewa kikamilifu."
!endif

!ifdef MUI_WELCOMEPAGE
  ${LangFileString} MUI_TEXT_WELCOME_INFO_TITLE "Kusakinisha $(^NameDA)"
  ${LangFileString} MUI_TEXT_WELCOME_INFO_TEXT "$_CLICK"
!endif

!ifdef MUI_FINISHPAGE
  ${LangFileString} MUI_TEXT_FINISH_INFO_TITLE "$(^NameDA) iko tayari"
  ${LangFileString} MUI_TEXT_FINISH_INFO_TEXT "Bofya Maliza ili kufunga."
  ${LangFileString} MUI_TEXT_FINISH_INFO_REBOOT "Kompyuta inahitaji kuwashwa upya."
!endif

!ifdef MUI_UNFINISHPAGE
  ${LangFileString} MUI_UNTEXT_FINISH_INFO_TITLE "$(^NameDA) imeondolewa"
  ${LangFileString} MUI_UNTEXT_FINISH_INFO_TEXT "Bofya Maliza ili kufunga."
  ${LangFileString} MUI_UNTEXT_FINISH_INFO_REBOOT "Kompyuta inahitaji kuwashwa upya."
!endif

!ifdef MUI_FINISHPAGE | MUI_UNFINISHPAGE
  ${LangFileString} MUI_TEXT_FINISH_REBOOTNOW "Washa upya sasa"
  ${LangFileString} MUI_TEXT_FINISH_REBOOTLATER "Nitawasha upya baadaye"
  ${LangFileString} MUI_TEXT_FINISH_SHOWREADME "&Onyesha maelezo"
  ${LangFileString} MUI_TEXT_FINISH_RUN "&Fungua $(^NameDA)"
  ${LangFileString} MUI_BUTTONTEXT_FINISH "&Maliza"
!endif

!ifdef MUI_UNCONFIRMPAGE
  ${LangFileString} MUI_UNTEXT_CONFIRM_TITLE "Ondoa $(^NameDA)"
  ${LangFileString} MUI_UNTEXT_CONFIRM_SUBTITLE "Ondoa $(^NameDA) kwenye kompyuta hii."
!endif
