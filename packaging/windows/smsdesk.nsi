; The installer that an office double-clicks: for one person, without an administrator. wrap.py calls it, with
;   TREE     the frozen program: smsdesk.exe, smsdesk-cli.exe, _internal
;   VERSION  1.2.3     NUMBERS  1.2.3.0     KILOBYTES  size on the disk
;   ICON, PANEL  pictures of build/icons
;   OUT      the file to make     SIGN  a command that signs the file given to it, or nothing
;
; Ends with 0, or 1 cancelled, 2 broken off, 3 Windows too old, 4 installed for the whole computer, 5 running,
; 6 a newer version is there. docs/it.md explains them to whoever installs in silence (/S).

Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 32

!include MUI2.nsh
!include WordFunc.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\smsdesk"
!define CLASSES "Software\Classes"
!define MSI_KEY "Software\smsdesk"
!define WINDOWS_NAME "smsdesk.smsdesk" ; smsdesk/host/process.py says the same; pins and notices hang on it
!define OLDEST_BUILD 17763 ; Windows 10, 1809: the first with the ICU that Qt uses

Name "smsdesk"
BrandingText "smsdesk ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\smsdesk"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "smsdesk"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "smsdesk Setup"
VIAddVersionKey /LANG=0 "CompanyName" "smsdesk"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!if "${SIGN}" != ""
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PANEL}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PANEL}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_WELCOMEPAGE_TITLE "$(welcome_title)"
!define MUI_WELCOMEPAGE_TEXT "$(welcome_text)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(finish_title)"
!define MUI_FINISHPAGE_TEXT "$(finish_text)"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_FINISHPAGE_RUN "$INSTDIR\smsdesk.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(finish_run)"
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(un_confirm)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(un_finish_title)"
!define MUI_FINISHPAGE_TEXT "$(un_finish_text)"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGEEX "${__FILEDIR__}" "Swahili"
!include "${__FILEDIR__}\words.nsh"

; Say why nothing is installed, and end with a code that a script can tell apart.
!macro refuse code text
  MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK
  SetErrorLevel ${code}
  Quit
!macroend

; A program that runs cannot be opened for writing. Ask for it to be closed; in silence, end.
!macro end_if_runs program text
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\${program}"
      ${Break}
    ${EndIf}
    FileOpen $0 "$INSTDIR\${program}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${text}" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 5
    Quit
  ${Loop}
!macroend

Function .onInit
  SetRegView 64
  ReadRegStr $0 HKLM "Software\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
  ${If} $0 < ${OLDEST_BUILD}
    !insertmacro refuse 3 "$(too_old)"
  ${EndIf}
  ReadRegStr $0 HKLM "${MSI_KEY}" "Version"
  ${If} $0 != ""
    !insertmacro refuse 4 "$(for_everyone)"
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      !insertmacro refuse 6 "$(newer_there)"
    ${EndIf}
  ${EndIf}
  !insertmacro end_if_runs "smsdesk.exe" "$(runs)"
  !insertmacro end_if_runs "smsdesk-cli.exe" "$(runs)"
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro end_if_runs "smsdesk.exe" "$(runs)"
  !insertmacro end_if_runs "smsdesk-cli.exe" "$(runs)"
FunctionEnd

; Offer the program under "Open with" without taking a kind of file from the program that opens it today.
!macro open_with ending
  WriteRegStr HKCU "${CLASSES}\Applications\smsdesk.exe\SupportedTypes" ".${ending}" ""
  WriteRegStr HKCU "${CLASSES}\.${ending}\OpenWithProgids" "smsdesk.list" ""
!macroend

!macro no_open_with ending
  DeleteRegValue HKCU "${CLASSES}\.${ending}\OpenWithProgids" "smsdesk.list"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.${ending}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.${ending}"
!macroend

; The window and its shortcut are one button in the task bar if they bear one name.
!macro name_shortcut link
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("${link}", ${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
        System::Call '*(&w64 "${WINDOWS_NAME}")p.r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r4)p.r5'
        ${IPropertyStore::SetValue} $2 '($3,$5)'
        ${IPropertyStore::Commit} $2 ""
        System::Free $3
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("${link}", 1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

!macro tell_windows
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED
!macroend

Section
  SetOutPath "$INSTDIR"
  ; A module of the version before would be imported by this one.
  RMDir /r "$INSTDIR\_internal"
  File /r "${TREE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\smsdesk.lnk" "$INSTDIR\smsdesk.exe"
  !insertmacro name_shortcut "$SMPROGRAMS\smsdesk.lnk"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "smsdesk"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\smsdesk.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "smsdesk"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1

  WriteRegStr HKCU "${CLASSES}\Applications\smsdesk.exe" "FriendlyAppName" "smsdesk"
  WriteRegStr HKCU "${CLASSES}\Applications\smsdesk.exe\shell\open\command" "" '"$INSTDIR\smsdesk.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\smsdesk.list" "" "$(kind_of_file)"
  WriteRegStr HKCU "${CLASSES}\smsdesk.list\DefaultIcon" "" "$INSTDIR\smsdesk.exe,0"
  WriteRegStr HKCU "${CLASSES}\smsdesk.list\shell\open\command" "" '"$INSTDIR\smsdesk.exe" "%1"'
  !insertmacro open_with csv
  !insertmacro open_with xlsx
  !insertmacro open_with ods
  !insertmacro tell_windows
SectionEnd

Section Uninstall
  ; By name, and the folder only when it is empty: whatever else lies there is not ours.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\smsdesk.exe"
  Delete "$INSTDIR\smsdesk-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\smsdesk.lnk"

  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${CLASSES}\Applications\smsdesk.exe"
  DeleteRegKey HKCU "${CLASSES}\smsdesk.list"
  !insertmacro no_open_with csv
  !insertmacro no_open_with xlsx
  !insertmacro no_open_with ods
  !insertmacro tell_windows
  DetailPrint "$(un_data)"
SectionEnd
